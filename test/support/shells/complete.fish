# complete.fish SCRIPT LINE...: prints what is offered behind each line, one a line below a line of `>`.
source $argv[1]
for line in $argv[2..]
    echo '>'
    for offer in (complete -C $line)
        string split -f 1 \t -- $offer
    end
end
exit 0

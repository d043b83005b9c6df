# complete.zsh SCRIPT LINE...: prints what an interactive zsh offers behind each line, one a line below a line of `>`.
# The matches are those that are handed to `compadd`, caught in a terminal of its own (zpty). The terminal echoes what is
# typed into it, once or twice: the marks that are waited for are typed in two pieces, so that no echo is taken for them.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; setopt noautolist nobeep; autoload -U compinit; compinit -u -D; source ${(q)1}"
zpty -w shell '
compadd() {
  [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]] && { builtin compadd "$@"; return $? }
  local -a hits
  builtin compadd -O hits "$@"
  local hit
  for hit in $hits; do print -r -- "mat""ch:$hit"; done
  builtin compadd "$@"
}
complete-and-clear() { zle complete-word; BUFFER=; print; print -r -- "all"" matches" }
zle -C complete-word complete-word _main_complete
zle -N complete-and-clear
bindkey "^I" complete-and-clear
print "set"" up"'
while zpty -r shell text; do [[ $text == *$'set up\r'* ]] && break; done
for line in "${@[2,-1]}"; do
  print '>'
  zpty -w -n shell "$line"$'\t'
  while zpty -r shell text; do
    text=${text%%$'\r\n'}
    [[ $text == *'match:'* ]] && print -r -- ${text##*match:}
    [[ $text == *'all matches'* ]] && break
  done
done
zpty -d shell
exit 0

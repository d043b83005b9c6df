# complete.bash SCRIPT LINE...: prints what the function completes each line to, one a line below a line of `>`. Bash
# parts words at `=` too.
source "$1"
shift
for line in "$@"; do
  line=${line//=/ = }
  read -ra COMP_WORDS <<<"$line"
  [[ $line == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _communique
  echo '>'
  for word in "${COMPREPLY[@]}"; do printf '%s\n' "$word"; done
done

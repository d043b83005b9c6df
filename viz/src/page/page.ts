// The entry of the self-contained page that `communique export --format html` writes.
import './use-local-build'
import '../style/index.css'
import '../main'

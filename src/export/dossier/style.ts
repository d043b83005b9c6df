import { createHash } from 'node:crypto'

/** The page's only style; it needs nothing from outside and prints well. */
export const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:1px solid #767676}h3{font-size:1.05rem;margin:1.75rem 0 .25rem}
p.about{margin:.1rem 0;color:#4a4a4a}blockquote{margin:.75rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid #767676}
blockquote p{margin:0}blockquote footer{font-size:.9rem;color:#4a4a4a}.status{font-weight:600}
@media print{body{margin:0;max-width:none}h3,blockquote{break-inside:avoid}}`

/** Nothing may be loaded, run, framed or sent: only the style above, known by its hash, applies. */
export const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`

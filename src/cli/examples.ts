/** A command line that a reader can copy, and what it does. */
export type Example = readonly [line: string, what: string]

/** By command: what its help and the reference show. A test parses each line. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  build: [
    ['communique build articles/ -o build', 'a folder of articles, read whole; an earlier build there is replaced'],
    ['communique build report.txt --date 2024-06-19 --outlet Reuters', 'with what the file itself does not tell'],
    ['communique build articles/ --ledger identities.ledger', 'with decisions of your own on who is who'],
  ],
  add: [
    ['communique add build today/', 'what is new in a folder; articles that the build holds are not read again'],
    ['communique add build report.txt --date 2024-06-19', 'one article; one of that name there is replaced'],
  ],
  remove: [
    ['communique remove build report.txt article:04ebc0f1', 'by its name in the build, by id'],
    ['communique remove build --outlet "The Moscow Times"', 'all articles of an outlet'],
  ],
  watch: [
    ['communique watch articles/ -o build', 'until it is interrupted; communique serve build shows each new state'],
  ],
  extract: [
    ['communique extract < articles.jsonl > claims.jsonl', 'a filter: one article a line in, one line an article out'],
    ['communique extract articles/ --jobs 2 | gzip > part1.jsonl.gz', 'files and folders, packed on the way'],
    [
      'zcat articles.jsonl.gz | communique extract --name articles.jsonl > claims.jsonl',
      'articles without a name are called by file and line, as build does',
    ],
  ],
  fold: [
    ['communique fold part1.jsonl part2.jsonl.gz -o build', 'the build of the articles of both, in whatever order'],
    ['communique fold build part3.jsonl -o build2', 'a build is a part too'],
  ],
  fetch: [
    [
      'communique fetch https://example.org/talks.html -o pages',
      'one page, with its address; then: communique build pages',
    ],
    [
      'communique fetch https://example.org/feed.xml -o pages --items 10',
      'the pages that a feed names, with its dates',
    ],
  ],
  serve: [
    ['communique serve build', 'the graph view at the address that it prints, on this machine only'],
    ['communique serve build --port 8080 --open yes', 'on this port or not at all, and opened in the browser'],
  ],
  query: [
    ['communique query --list', 'the saved questions and their parameters'],
    ['communique query who-wrote-to-whom', 'a saved question'],
    ['communique query path-with-quotes --param from="Xi Jinping" --param to=Ukraine', 'one with parameters'],
    [
      "communique query 'MATCH (a:Person)-[r:MET_WITH]-(b:Person) RETURN a.name, b.name, r.start' --format csv",
      'Cypher, as CSV',
    ],
    ['communique query disputed-facts --to bolt://localhost:7687', 'a Neo4j server that the build was loaded into'],
  ],
  explain: [
    ['communique explain claim:04ebc0f1', 'why a claim, fact or entity stands; the first characters of its id will do'],
    ['communique explain person:kim-jong-un --build build', 'the names and articles of an entity'],
    ['communique explain --missed --limit 10', 'sentences with two actors and an event that gave no claim'],
  ],
  export: [
    ['communique export build --format gexf -o graph.gexf', 'for Gephi, with its timeline'],
    ['communique export build --format claims | head', 'claims as JSON Lines, to standard output'],
    ['communique export --format dossier --actor "Kim Jong Un" --since 2024-06 -o kim.html', 'a part of the build'],
  ],
  load: [
    ['communique load build --to bolt://localhost:7687', 'the password comes from NEO4J_PASSWORD'],
    [
      'communique load build --to neo4j+s://graph.example.org --user editor --prune',
      'over TLS; and remove what this build no longer has',
    ],
  ],
  verify: [
    ['communique verify build', 'ends with 1 where a file was changed or a quote does not stand in its article'],
  ],
  doctor: [
    ['communique doctor', 'versions, weights, stores, folders, port, terminal; ends with 1 where something fails'],
    ['communique doctor build --to bolt://localhost:7687', 'a Neo4j server too'],
    ['communique doctor --format json', 'for a program'],
  ],
  completion: [
    ['source <(communique completion bash)', 'bash: for this session; the same line in ~/.bashrc keeps it'],
    ['communique completion zsh > "${fpath[1]}/_communique"', 'zsh: into a folder of $fpath'],
    ['communique completion fish > ~/.config/fish/completions/communique.fish', 'fish'],
  ],
}

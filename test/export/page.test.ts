import { expect } from 'chai'
import { hashOf, inertJson, inertScript } from '../../src/export/page/inert'
import { hasPageAssets } from '../../src/export'
import { ATTACKS, hostileBuild } from '../support/hostile-build'
import { written } from '../support/written'

describe('the self-contained page', () => {
  for (const words of ATTACKS)
    it(`keeps ${JSON.stringify(words).slice(0, 50)} as words`, () => {
      const json = inertJson({ words })
      expect(json).to.not.match(/<|\u2028|\u2029/)
      expect(JSON.parse(json)).to.deep.equal({ words })
    })

  it('keeps what a script means where its strings hold markup', () => {
    const script = inertScript('out("</script>"+"</SCRIPT >"+"<!--")')
    expect(script).to.not.match(/<\/script|<!--/i)
    let said = ''
    new Function('out', script)((words: string) => (said = words))
    expect(said).to.equal('</script></SCRIPT ><!--')
  })

  it('has one script and one style, both named by the policy, no address, and data that parse', function () {
    if (!hasPageAssets()) return this.skip()
    const build = hostileBuild()
    const page = written('html', build)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script/gi)]
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/gi)].map(([, style = '']) => style)
    expect(scripts.map(([, kind]) => kind)).to.deep.equal([' type="application/json" id="build"', ''])
    expect(policy).to.equal(
      `default-src 'none'; script-src ${hashOf(scripts[1]?.[2] ?? '')}; style-src ${hashOf(styles[0] ?? '')}; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    const data = JSON.parse(scripts[0]?.[2] ?? '') as { facts: unknown[]; entities: { name: string }[] }
    expect(data.facts).to.have.length(build.facts.length)
    expect(data.entities.map(({ name }) => name)).to.include.members([...ATTACKS.slice(0, 3)])
    expect(page).to.not.match(/\s(?:src|href)="https?:/)
  })
})

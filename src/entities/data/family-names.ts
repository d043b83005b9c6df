const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Family names that stand first, by the states whose people bear them. Hand-made. */
const BY_STATES: readonly (readonly [readonly string[], ReadonlySet<string>])[] = [
  [
    ['state:PRK', 'state:KOR'],
    words(
      `ban kim lee yi rhee park pak choi choe jung jeong jong chung cho jo kang yoon yun jang chang lim im han shin sin seo suh kwon hwang ahn an
      song ryu yoo yu hong jeon ko koh moon mun yang son bae paek baek ri ro no noh nam ho hyon hyun pyon thae o oh u`,
    ),
  ],
  [
    ['state:CHN', 'state:TWN'],
    words(
      `wang li zhang liu chen huang zhao zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng cao peng zeng xiao tian dong pan
      yuan cai jiang du ye cheng wei su lu ding ren shen yao hua xi mao hau geng lai tsai ting qin gong lau chan leung lam tsang
      yang han song`,
    ),
  ],
  [
    ['state:VNM', 'state:KHM', 'state:LAO'],
    words('nguyen tran le pham hoang phan vu vo dang bui duong ngo hun hor sok'),
  ],
]

/** Family names of places where the family name comes first (Korea, China, Vietnam, Cambodia). */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(BY_STATES.flatMap(([, names]) => [...names]))

/** The states where a family name that stands first is at home. */
export const statesOfFamily = (name: string): readonly string[] =>
  BY_STATES.flatMap(([states, names]) => (names.has(name) ? states : []))

/** States whose people put the family name first. */
export const FAMILY_FIRST_STATES: ReadonlySet<string> = new Set(BY_STATES.flatMap(([states]) => states))

/** Lower-case parts of names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin bint ibn ben abu von van der den de da di du del della la le dos das ul ur al- el- ter ould'.split(' '),
)

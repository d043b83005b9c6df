/** Acts that one does for, or together with, whom they are aimed at: to promise them is to promise him something. */
export const HELPFUL_ACTS: ReadonlySet<string> = new Set(
  (
    'help support aid assist back give provide send supply deliver sell buy lend grant fund finance invest build rebuild train arm equip ' +
    'defend protect secure shield guard safeguard cooperate collaborate work partner join share meet talk negotiate engage discuss speak consult ' +
    'sit visit host invite welcome receive lift ease remove waive relax release free return repatriate hand restore resume normalize normalise ' +
    'recognize recognise honor honour respect uphold abide comply fulfil fulfill pay repay compensate contribute donate expand strengthen deepen ' +
    'improve boost increase enhance maintain stand sign conclude accept listen answer reassure allow open extend offer make tell inform notify ' +
    'develop cement forge co-operate clarify denuclearize disarm dismantle freeze stick'
  ).split(' '),
)

/** Names of a site's sections that stand after a bar or a dash at the end of page titles. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  (
    'world|news|world news|politics|international|europe|asia|africa|americas|middle east|business|economy|opinion|' +
    'analysis|features|us news|uk news|us politics|china|russia|ukraine|international news|latest news|breaking news|' +
    'top stories|top news|national|nation|global|defense|defence|security|conflict|diplomacy|asia pacific|world politics|' +
    'foreign policy|foreign affairs|headlines|editorial|commentary|home|society'
  ).split('|'),
)

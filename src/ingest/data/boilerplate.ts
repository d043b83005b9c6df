import type { BoilerplateFeature } from '../boilerplate/feature'

const AGENCY =
  '(?:AP|A\\.P\\.|Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|Getty|Getty Images|EPA|EPA-EFE|EFE|Xinhua|' +
  'KCNA|Yonhap|TASS|Sputnik|Bloomberg|Anadolu|Anadolu Agency|NurPhoto|Shutterstock|Corbis|Landov|UPI|PA|PA Wire|dpa|DPA|' +
  'PAP|ANSA|Kyodo|Kyodo News|Handout|Pool|POOL|Newscom|ZUMA|Zuma Press|Alamy|CNN|BBC|NPR|Wikimedia Commons|Rex Features)'
const NAME = "[\\p{L}][\\p{L}.'’-]*"
const CAPITAL_NAME = "\\p{Lu}[\\p{L}.'’-]*"
const PLATFORM = '(?:facebook|twitter|instagram|youtube|telegram|linkedin|whatsapp|tiktok|google\\+?|google news|x)'
const TEASER_WORDS =
  'read more|read also|also read|see also|related|more|most read|most popular|popular|trending|trending now|recommended|' +
  "recommended for you|you may also like|you might also like|don[’']t miss|must read|watch|watch now|listen|check also|" +
  'more on this(?: story| topic)?|more stories|more news|more from .{2,40}|latest news|latest stories|top stories|' +
  "editor[’']?s picks?|editors[’'] picks|in case you missed it|related (?:articles?|stories|posts?|news|content|topics|coverage|reading)"

/**
 * What betrays a paragraph of a page that is no part of the article. Patterns see the paragraph with plain spaces.
 * A paragraph is cut once the weights of its features reach 1; a feature without weight has 1.
 */
export const BOILERPLATE: readonly BoilerplateFeature[] = [
  // Marks of the page
  { name: 'separator', maxChars: 60, pattern: /^[^\p{L}\p{N}]+$/u },
  {
    name: 'advertisement',
    maxChars: 90,
    pattern: /^(?:advertisement|advertising|sponsored(?: content)?|ad)[\s:.]*(?:continue reading.*)?$/i,
  },
  {
    name: 'advertisement',
    maxChars: 90,
    pattern: /^(?:story|article) continue[sd] (?:below|after)(?: (?:this )?(?:advertisement|ad))?\W*$/i,
  },
  { name: 'advertisement', maxChars: 60, pattern: /^continue(?: reading)?(?: the main story)?$/i },
  {
    name: 'share',
    maxChars: 120,
    pattern:
      /^(?:(?:please )?share(?: this| the)? (?:article|story|post|page|video|via|on)\b.*|(?:read or )?share this story\b.*)$/i,
  },
  {
    name: 'share',
    maxChars: 160,
    pattern:
      /^[|·\s]*(?:(?:tweet|post|e-?mail|print|save|pin|copy|link(?!edin)|on|via|this|article|listen to|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|flipboard|vk|comments?|shares?|likes?|close|\d+(?!\d)(?:[.,:]\d+(?!\d))?k?|and|with|sharing|options|more|\+)[\s,:|·]*){2,}$/i,
    unless: /^[\d\s.,:]+$|^(?:more|post|save|print|comment|close|this article|article|on this|this post)$/i,
  },
  {
    name: 'breadcrumb',
    maxChars: 220,
    pattern: /^(?:home|homepage|news|world|main|start|front page)\s*(?:[»›>→/]|::)\s*\S/i,
  },
  {
    name: 'breadcrumb',
    maxChars: 120,
    pattern:
      /^(?:you are here|skip to (?:main )?content|jump to navigation|back to top|toggle navigation|open menu|menu)\b/i,
  },
  {
    name: 'section line',
    maxChars: 70,
    where: 'head',
    pattern:
      /^(?:(?:breaking|latest|top|all|more)\s)?(?:news|world|politics?|international|europe|asia|africa|americas?|middle east|business|opinion|analysis|featured?|headlines|editorial|home)(?:[\s,/|&]+(?:and\s)?(?:breaking|news|world|politics?|international|europe|asia|africa|americas?|middle east|business|economy|opinion|analysis|featured?|russia|china|ukraine|us|usa|uk|india|iran|israel|korea|north|south|latest|top|story|stories|headlines|security|defen[cs]e|diplomacy|war|home)){0,5}$/i,
  },
  {
    name: 'label',
    maxChars: 40,
    pattern:
      /^(?:loading\W*|(?:photos?|videos?|audio|image|images|gallery|slideshow|graphic|map|chart|caption|live broadcast|urgent|\[?pull ?quote\]?|analysis|analysis\/opinion|opinion|exclusive|watch|listen|play|pause|mute|close|menu|search|transcript|topics?|tags?|comments?)\s*[:.]?)$/i,
  },
  {
    name: 'age notice',
    maxChars: 100,
    pattern:
      /^(?:this (?:article|story) is more than \d+ \w+ old|\d+ (?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?) ago|\d+ min(?:ute)?s?(?: of)? read(?:ing)?)\W*$/i,
  },
  {
    name: 'update notice',
    maxChars: 160,
    pattern: /^this (?:post|story|article|page) (?:was|has been|is being|will be) (?:last )?updated\b/i,
  },

  { name: 'share', maxChars: 300, pattern: /^(?:share )?(?:all )?sharing options for:/i },

  // Asking for money, addresses, consent
  {
    name: 'newsletter',
    maxChars: 900,
    pattern:
      /^(?:sign up|signup|subscribe)\b.{0,200}\b(?:newsletters?|e-?mail|inbox|briefing|alerts?|updates|daily|morning|weekly)\b/i,
  },
  {
    name: 'newsletter',
    maxChars: 900,
    pattern: /^(?:get|receive|want)\b.{0,160}\b(?:in|to|delivered to|straight to) your (?:inbox|e-?mail|phone)\b/i,
  },
  {
    name: 'newsletter',
    maxChars: 900,
    pattern:
      /^.{0,200}\b(?:newsletter sign[ -]?up|e-?mail sign ?up|manage newsletters|view all .{2,40} newsletters|by signing up,? you agree|you can unsubscribe|unsubscribe at any time)\b/i,
  },
  { name: 'newsletter', maxChars: 60, pattern: /^(?:our )?(?:daily |weekly )?newsletters?(?: sign[ -]?up)?$/i },
  {
    name: 'subscription',
    maxChars: 300,
    pattern:
      /^(?:already a (?:subscriber|member)|subscribe (?:now|today|here|to (?:continue|read|unlock|our|the))|to (?:continue|keep) reading|log ?in|sign in|register (?:now|for free|to)|create (?:a|your) (?:free )?account|become a (?:member|subscriber)|this (?:content|article) is for (?:subscribers|members)|start your (?:free )?trial)\b/i,
    unless: /\bsaid\b/,
  },
  {
    name: 'app',
    maxChars: 160,
    pattern: /^(?:(?:click|tap) here to (?:get|download)|click to get|download|get) (?:the |our )?.{0,60}\bapps?\b/i,
  },
  {
    name: 'consent',
    maxChars: 900,
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site|.{2,40} and our partners)\b.{0,40}\b(?:uses?|stores?|process(?:es)?)\b.{0,60}\bcookies?\b/i,
  },
  {
    name: 'consent',
    maxChars: 900,
    pattern:
      /^(?:by (?:continuing|clicking|using|browsing)\b.{0,100}\b(?:you (?:agree|consent|accept)|cookies?)|accept (?:all )?cookies|manage (?:cookies|consent|preferences)|(?:cookie|privacy) (?:policy|settings|preferences|notice)\W*$|terms (?:of (?:use|service)|and conditions)\W*$|please upgrade your browser|please (?:enable|turn on) javascript)/i,
  },
  { name: 'appeal', maxChars: 400, opens: 'rest', pattern: /^dear (?:readers?|friends?|supporters?)\b[\s,:!]*$/i },
  {
    name: 'appeal',
    maxChars: 80,
    pattern:
      /^(?:not ready to support today\?|remind me (?:later|next month)\W*|(?:support|donate|contribute|give)(?: us| now| today| here| monthly| once)?\W*|support (?:our|independent) (?:work|journalism|newsroom|reporting)\W*|make a (?:donation|contribution)\W*|other amount|one-?time|monthly)$/i,
  },
  {
    name: 'appeal: second person',
    weight: 0.4,
    maxChars: 700,
    pattern: /\b(?:you|your|please|we need|help us|join us|thank you)\b/i,
    unless: /["“”]|\b(?:said|told|says|added|according to)\b/i,
  },
  {
    name: 'appeal: giving',
    weight: 0.4,
    maxChars: 700,
    pattern:
      /\b(?:donat(?:e|ion|ions|ing)|support (?:us|our|the|independent|quality)|your (?:support|contribution|gift|donation)|contribut(?:e|ion) (?:to|today|now|makes?)|become a (?:member|supporter|patron)|chip in|tax-deductible|as little as|starting from (?:just )?[$€£]\d)\b/i,
    unless: /["“”]|\b(?:said|told|says|added|according to)\b/i,
  },
  {
    name: 'appeal: the press',
    weight: 0.3,
    maxChars: 700,
    pattern:
      /\b(?:journalis[mt]s?|newsroom|reporting|paywall|readers|our work|news (?:site|outlet)|nonprofit|non-profit)\b/i,
    unless: /["“”]|\b(?:said|told|says|added|according to)\b/i,
  },
  {
    name: 'membership offer',
    maxChars: 900,
    pattern: /^(?:something to consider\b|if you enjoyed this (?:article|story)\b)/i,
  },

  // Rights
  {
    name: 'copyright',
    maxChars: 400,
    pattern: /^(?:[•·*-]\s*)?(?:[Cc]opyright\b|COPYRIGHT\b|©|\(c\)\s)\s*(?:[©\d(]|by\b|the\b|\p{Lu})/u,
  },
  {
    name: 'copyright',
    maxChars: 700,
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied),? (?:broadcast|rewritten|redistributed|distributed|used)|\breproduced with(?:out)? permission\b|\bclick here for reprint permission\b/i,
  },
  {
    name: 'reuse notice',
    maxChars: 6000,
    opens: 'rest',
    pattern:
      /^(?:(?:any )?(?:downloading|reproduction|copying|republication|redistribution|reprinting|use)\b.{0,160}\b(?:content|materials?|articles?|website|site)\b.{0,400}\b(?:requires?|prohibited|permission|consent|forbidden|permitted|allowed)\b|(?:when|if) (?:using|quoting|citing|reprinting)\b.{0,120}\b(?:hyperlink|link to|reference to)\b)/i,
  },
  {
    name: 'reuse notice',
    maxChars: 500,
    pattern:
      /^(?:content created by .{2,80} is available without charge|republish (?:this|our) (?:story|article)|this (?:article|work) is (?:licensed|republished) under\b|for (?:licensing|reprints?|permissions?)\b.{0,60}\b(?:contact|click|visit|opportunities)\b)/i,
  },

  // Comment forms and what follows
  {
    name: 'comment form',
    maxChars: 120,
    opens: 'rest',
    pattern:
      /^(?:(?:be the first to comment|leave a (?:reply|comment)|post a comment|add a comment|write a comment|cancel reply)\W*|your e-?mail address will not be published.*|required fields are marked.*|save my name, e-?mail.*)$/i,
  },
  {
    name: 'comment form',
    maxChars: 120,
    pattern:
      /^(?:(?:view|show|see|read|hide|load more)(?: all)?(?: the)?(?: \d+)? comments?|\d+ comments?(?: on .*)?|no comments?(?: yet)?|comments? (?:are|is|have been) (?:closed|disabled|off)\b.*|join the (?:conversation|discussion).*|what do you think\?.*|have your say.*|let us know .{0,60}comments?.*|comment(?:ing)? (?:policy|rules|guidelines).*|please include a contact number if you are willing.*|was this (?:timeline|article|page) (?:useful|helpful)\?.*)$/i,
  },
  {
    name: 'source link',
    maxChars: 60,
    pattern:
      /^(?:(?:source link|original (?:source|article|link)|view original|read (?:the )?(?:original|full) (?:article|story)(?: here)?|via source)\W*|read (?:the )?(?:original|full) (?:article|story) at .*)$/i,
  },
  {
    name: 'about the author',
    maxChars: 60,
    where: 'tail',
    pattern: /^about (?:admin|(?:the )?(?:author|writer|editor|post author)s?|us)\W*$/i,
  },

  {
    name: 'reporting credit',
    maxChars: 180,
    pattern:
      /^[\W_]*this\b.{0,40}\b(?:originally|first) (?:appeared|published)\b|\boriginally (?:appeared|published) (?:on|in|at) \S{3,40}\.?$/i,
    unless: /\b(?:said|which|who)\b/i,
  },
  // Links to other pages
  {
    name: 'teaser heading',
    maxChars: 70,
    opens: 'teasers',
    pattern: new RegExp(`^(?:${TEASER_WORDS})(?: \\.\\.\\.|…)?\\s*:?$`, 'i'),
  },
  {
    name: 'teaser',
    maxChars: 240,
    pattern:
      /^(?:read more|read also|also read|see also|related|more|must read|recommended|watch|opinion|the latest|also on [\w ]{2,20}|photos|video|live|live updates|fact check|in pictures|in depth|explainer|timeline|subscribe)\s?:\s?\S/i,
    unless: /[.!?]["'”’)]*$/,
  },
  {
    name: 'teaser',
    maxChars: 240,
    pattern: /^\( ?(?:also|see also|photos?|videos?|watch|more|related|read|listen)\b[^():]*:[^()]*\)$/i,
  },
  { name: 'teaser', maxChars: 260, pattern: /^[^.]{4,220}\bread more$/i },
  {
    name: 'teaser',
    maxChars: 160,
    pattern:
      /^(?:more on this\b|read more (?:on|about|at|here|from)\b|click (?:here|for more|through)\b|click to (?:read|watch|see)\b|to read the rest of\b|for more (?:of|on|from|news|information|stories)\b.{0,80}\b(?:here|visit|click|go|go to|follow)\b)/i,
  },
  {
    name: 'teaser',
    maxChars: 120,
    pattern:
      /^(?:- )?(?:check out|read|see|visit|go to)\b.{3,100}\b(?:flipboard magazine|app|our (?:website|page|site)|electoral map|opinion (?:front )?page)\b/i,
  },
  { name: 'capitals link', maxChars: 160, where: 'body', pattern: /^(?=(?:\S+\s+){5,})[^\p{Ll}]{30,}[^\p{Ll}.!?:]$/u },

  // Pictures and video
  {
    name: 'caption',
    maxChars: 800,
    pattern:
      /^(?:images?|photos?|pictures?|media|video) (?:source|copyright|credits?|caption|courtesy|illustration by)\b/i,
  },
  {
    name: 'caption',
    maxChars: 900,
    pattern:
      /^(?:enlarge (?:this )?image|toggle caption|hide caption|media playback is|facebook twitter pinterest|play video\b|just watched\b|slideshow \(|(?:prev|next)? ?image \d+ of \d+|expand .{0,30}(?:image|photo)|view (?:gallery|slideshow|image)|\d+ of \d+ (?:photos?|images?))/i,
  },
  // A picture gallery, all its captions run together
  { name: 'gallery', maxChars: 9000, pattern: /\bhide caption \d+ of \d+\b/i },
  {
    name: 'caption',
    maxChars: 700,
    pattern: /^close\b.{0,600}(?:newsy|newslook|wochit|video provided|usa today|\bap\b|getty|afp|video\b|time)/i,
    unless: /^close (?:to|aides?|allies|ally|friends?|ties|relations|cooperation|up)\b/i,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern: /^(?:file(?: photo| image)?|photo|photograph|picture)\s?(?:[:—–]|- )\s?\S/i,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern:
      /^(?:file photo|archive photo|photo by|photos by|photograph by|image by|illustration by|graphic by|video by)\b/i,
    unless: /\b(?:said|told)\b/,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern:
      /^(?:file\W{1,3})?in this (?:\w+\.? \d{1,2},? \d{4},? )?(?:\w+ ){0,2}?(?:photo|image|picture|frame grab|screenshot|video grab)\b/i,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern:
      /[([](?:[^()[\]]{0,60}\b)?(?:photos?|photograph|images?|picture|file|credit|courtesy)\b ?(?:by|of|:|\/|[-—])[^()[\]]{0,90}[)\]]\.?$/i,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern: new RegExp(`[(\\[](?:[^()\\[\\]]{1,60}(?:/ ?|\\bvia |\\bfor ))${AGENCY}[^()\\[\\]]{0,40}[)\\]]\\.?$`, 'u'),
  },
  {
    name: 'caption',
    maxChars: 260,
    where: 'body',
    pattern: new RegExp(
      `[.)\\p{L}] ?(?:\\((?:AP|Associated Press|Getty Images|Reuters|EPA|AFP)\\)|\\[(?:AP|Getty Images|Reuters|EPA|AFP|Al Jazeera)\\])$`,
      'u',
    ),
    unless: /["“”]/,
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern: new RegExp(`[\\p{L}.)] ?/ ?(?:[\\p{L} .-]{2,24}/ ?)?${AGENCY}\\.?$`, 'u'),
    unless: /["“][^"“”]*$/,
  },
  { name: 'caption', maxChars: 700, pattern: new RegExp(`\\bvia ${AGENCY}(?: Images)?\\.?$`, 'u') },
  {
    name: 'caption',
    maxChars: 700,
    pattern: new RegExp(`\\|\\s?(?:AP Photo|${AGENCY})(?:/[\\p{L} ]{2,24})?\\.?$`, 'u'),
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern: new RegExp(`\\bREUTERS/${NAME}(?: ${NAME}){0,3} ?(?:/[\\p{L} ]+)?(?:TPX IMAGES OF THE DAY)?$`, 'u'),
  },
  {
    name: 'caption',
    maxChars: 700,
    pattern:
      /(?:^|[\s.—–-])(?:photos?|photograph|photographer|picture|image|photo credit|credit|credits)(?: by)?: ?[^.!?:]{2,80}\.?$/i,
    unless: /\b(?:said|told|tweeted|wrote)\b/,
  },
  { name: 'caption', maxChars: 200, pattern: /\[(?:file|reuters|ap|afp|epa|al jazeera)\b[^\]]{0,60}\]$/i },
  {
    name: 'caption',
    maxChars: 80,
    pattern: new RegExp(`^(?:©|\\(c\\)|photo|credit)?[\\s:]*${AGENCY}(?:\\s?[/|,]\\s?${AGENCY})+$`, 'u'),
  },
  { name: 'video length', maxChars: 160, pattern: /^[^.]{8,140}\p{L}\d{1,2}:\d{2}$/u },

  // Who wrote it and how to reach them
  {
    name: 'byline',
    maxChars: 160,
    where: 'head',
    pattern: new RegExp(
      `^(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Rr]eport by|[Pp]osted by|Author:|Reporter:)\\s+(?:[Tt]he\\s)?${CAPITAL_NAME}(?:[\\s,|]+(?:and\\s|AND\\s|&\\s|in\\s|of\\s|for\\s|the\\s|with\\s)?${CAPITAL_NAME}){1,10}(?:,? [\\p{Ll} ]{0,40}(?:correspondent|reporter|editor|writer|analyst))?$`,
      'u',
    ),
    unless: /[!?]$|\d/,
  },
  {
    name: 'byline',
    maxChars: 120,
    pattern:
      /^(?:by\s+\p{Lu}[\p{L}.'’-]+(?:[\s,]+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){1,7},?|analysis by\b.{3,80}\bcorrespondent\b.{0,40})$/u,
  },
  {
    name: 'byline',
    maxChars: 60,
    pattern: /^(?:ed|red|aut|opr|oprac|edited|trans|transl)\.\s?(?:by\s)?[\p{Lu}.\s/,]{1,24}$/u,
  },
  {
    name: 'byline',
    maxChars: 60,
    where: 'head',
    pattern:
      /^(?:special (?:for|to)\b.{2,40}|opinion (?:contributor|columnist)|(?:the )?editorial board|staff (?:writer|reporter|correspondent)|guest (?:writer|columnist|contributor)|contributor|columnist|associate editor)$/i,
  },
  {
    name: 'reporting credit',
    maxChars: 700,
    pattern:
      /^[\W_]{0,4}(?:with |additional |further |some )*(?:reporting|writing|editing|compiled|translated|research|assistance|edited|reported)\b[^.]{0,120}\bby [^.]{2,300}\.?\W*$/i,
    unless: /\b(?:said|told|according to)\b/i,
  },
  { name: 'reporting credit', maxChars: 300, pattern: /^contribut(?:ing|ors?):\s/i },
  {
    name: 'reporting credit',
    maxChars: 700,
    pattern:
      /\bcontributed (?:to (?:this|the) (?:report|article|story|post|piece|dispatch|column|analysis)|reporting)\b(?:[.,)]|$| from\b| to this\b)/i,
  },
  {
    name: 'reporting credit',
    maxChars: 200,
    where: 'tail',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+[\s,]+(?:and\s+)?){2,12}(?:contributed|reported)(?: and wrote)? from \p{Lu}[^.]{2,60}\.?$/u,
  },
  {
    name: 'reporting credit',
    maxChars: 300,
    where: 'tail',
    pattern:
      /^[\W_]{0,3}this (?:article|story|report|post) (?:is|was) (?:based|compiled|produced|originally|first|adapted|translated|written)\b/i,
  },
  { name: 'reporting credit', maxChars: 60, where: 'tail', pattern: /^(?:source|sources|credit)\s?:\s?\S.{1,50}$/i },
  {
    name: 'news team',
    maxChars: 60,
    where: 'tail',
    pattern: /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}(?:[Nn]ews [Tt]eam|[Nn]ews [Dd]esk|Staff|Newsroom|Web Desk|Online Desk)$/u,
  },
  {
    name: 'contact',
    maxChars: 260,
    pattern:
      /^(?:[—–-]\s*)?(?:write to|contact|e-?mail|reach|send|follow|you can (?:reach|e-?mail|contact|follow))\b.{0,200}\S@\S/i,
  },
  {
    name: 'contact',
    maxChars: 120,
    pattern: /^(?:e-?mail|tel|telephone|phone|fax|mobile|whatsapp|twitter|web(?:site)?)\s?[.:]\s?[+@\w(]/i,
  },
  { name: 'contact', maxChars: 160, pattern: /^(?:https?:\/\/|www\.)\S+$|^\S[^\s@]*@\S[^\s.]*\.\S+$/i },
  {
    name: 'follow',
    maxChars: 200,
    pattern: new RegExp(
      `^(?:- )?(?:follow|like|join|find|connect with|keep up with)\\b.{0,120}\\b(?:on|via|at)\\b.{0,20}\\b${PLATFORM}\\b`,
      'i',
    ),
    unless: /\b(?:said|told|urged)\b/,
  },
  {
    name: 'follow',
    maxChars: 160,
    pattern: /^(?:- )?(?:follow|join) (?:us|him|her|them|me|@\w+)\b/i,
    unless: /\b(?:said|told|urged)\b|[,;]\s/,
  },
  {
    name: 'tags',
    maxChars: 300,
    pattern:
      /^(?:tags?|tagged|topics?|keywords?|categor(?:y|ies)|filed under|posted in|more about|this article tagged under)\s?:\s?\S/i,
    unless: /[.!?]["'”’)]*$/,
  },
]

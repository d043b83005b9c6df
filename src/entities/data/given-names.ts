const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Common given names of women and of men, folded; hand-made. Names borne by both stay out. */
export const FEMALE_NAMES = words(
  `abigail adela agnes aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna anne
  annie antonia audrey barbara beatrice beth betty bianca brenda bridget carla carmen carol caroline catherine cathy charlotte cheryl christina
  christine claire clara claudia colleen condoleezza courtney cristina cynthia dana daniela deborah debra denise diana diane dianne dina dolores
  donna dora dorothy edith ekaterina elaine eleanor elena elisabeth elise elizabeth ellen elsa emily emma erica erin esther eugenia eva evelyn
  fatima federica fiona florence frances gabriela geraldine gina giorgia gloria grace hanna hannah heather heidi helen helena helga hillary
  ilana ilona inga ingrid irene irina isabel isabella ivanka jackie jacinda jane janet janice jeanine jeanne jen jennifer jessica jill joan joanna joanne
  josephine joyce juanita judith judy julia julie karen karin kate katherine kathleen kathryn kathy katie kellyanne kelly kirsten kirstjen kristen laura lauren leila lena
  leonora leslie lidia lily linda lisa lorena lori louise lucia lucy lydia lynn madeleine malala margaret margarita maria marianne marie marina
  marjorie marta martha mary maureen megan melania melissa mercedes michelle miriam molly monica nadia nancy naomi natalia natalie natasha nicola
  nikki nina nora olga olivia oksana pamela patricia paula penny phyllis polina priti rachel rebecca renee rita roberta rosa rosemary roxana ruth samantha
  samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stephanie susan susana suzanne svetlana sylvia tamara
  tatiana teresa tessa theresa tina tulsi ursula valentina valerie vanessa vera veronica victoria violet virginia vivian wendy xenia yulia yvette yvonne zainab`,
)
export const MALE_NAMES = words(
  `aaron abdel abdul abdullah abraham adam adel adrian ahmad ahmed alan albert alexander alexei alfred ali allen anatoly andrei andrew andrzej anthony
  antonio antony anwar arthur ashton bashar ben benjamin bernard bernie bill bob boris brad brian bruce carl carlos charles chris christopher chuck
  colin craig dan daniel david dennis dick dmitri dmitry dominic dominique don donald doug douglas edward edwin emmanuel eric ernest ernesto eugene evgeny felix
  fernando francis francisco francois frank fred gary gavin geoffrey george gerald gerhard giovanni giuseppe gordon graham greg gregory gustavo
  hamid harold harry hassan henry herbert hugo hussein ian ibrahim igor ilya ivan jack jacob jair james jared jason javier jean jeff jeffrey jens jeremy jerry jim
  jimmy joe joel john johnny jonas jonathan jorge jose josef joseph joshua juan julian karim karl keith kenneth kevin khaled konstantin kurt larry lars lawrence leon
  leonid leopoldo lindsey lloyd louis luis luke mahmoud malcolm marc marco marcos mario mark martin matt matthew mehdi michael miguel mikhail mike mitch mitt mohamed
  mohammad mohammed moshe muhammad mustafa narendra nathan neil nicholas nick nicolas nigel nikolai oleg oliver omar oscar osama oswald otto pablo patrick paul pavel pedro
  peter petro philip pierre qassem rafael ralph ramzan raul ray raymond recep rex ricardo richard rick robert roberto rod rodrigo roger roman ron ronald roy rudy
  rupert russell ryan salman samuel scott sean sebastian sergei sergey seth simon stanislav stefan stephen steve steven stuart ted terry thomas tim
  timothy tom tomas tony vaclav viktor victor vincent vitaly vladimir volodymyr vyacheslav walter warren wayne wilbur william wolfgang yevgeny yuri yusuf zalmay`,
)

import { tableOf } from '../model'
import type { Frame } from './frame'
import { isNegated } from './qualifiers/polarity'
import { spread } from './syntax/arguments'
import { blamedFor } from './syntax/noun-predication'
import { endsThere } from './syntax/phrase-end'
import type { Predication } from './syntax/predication'
import { hasRelation, type Tree } from './syntax/tree'
import { isInfinitive, isObliged, isSubjunctive, isVerb, lemmaOf, markerOf, phrasalLemma } from './syntax/words'

/** Whether the noun that fixes the verb's meaning is there: in the patient, or behind the preposition named. */
export function themeFits(frame: Frame, predication: Predication, tree: Tree): boolean {
  // Most frames do not ask for these words, and they cost more than all else here.
  const patientWords = (): string[] =>
    frame.form === 'noun' ? nounThemes(tree, predication) : lemmasOf(tree, predication.patients, predication)
  if (frame.notTheme !== undefined && patientWords().some((word) => frame.notTheme?.has(word))) return false
  if (frame.bare && predication.patients.length > 0) return false
  if (
    frame.unlessModified !== undefined &&
    modifiedBy(tree, frame.form === 'noun' ? [predication.trigger] : predication.patients, frame.unlessModified)
  )
    return false
  if (frame.carriers !== undefined && !isCarried(tree, predication, frame.carriers)) return false
  if (frame.notCarriedBy?.has(phrasalLemma(tree, predication.carrier)) === true && !isOwned(tree, predication))
    return false
  if (frame.notWith !== undefined && isDoneWith(frame.notWith, predication, tree)) return false
  if (frame.theme === undefined) return true
  const words = themeWords(frame.themeIn, patientWords, predication, tree)
  return words.some((word) => frame.theme?.has(word)) && isQualified(frame, predication, tree)
}

function isDoneWith(means: ReadonlySet<string>, { obliques, patientObliques }: Predication, tree: Tree): boolean {
  const heads = [...(obliques.get('with') ?? []), ...(patientObliques.get('with') ?? [])]
  return spread(tree, heads).some((head) => means.has(lemmaOf(tree, head)))
}

function themeWords(where: string, patientWords: () => string[], predication: Predication, tree: Tree): string[] {
  if (where === 'patient') return patientWords()
  const { agents, obliques, patients, recipients } = predication
  if (where !== 'predicate')
    return lemmasOf(tree, where === 'agent' ? agents : (obliques.get(where) ?? []), predication)
  // Of two objects the second is the predicate: "declared the talks a success".
  const second = recipients.length > 0 ? patients : patients.slice(1)
  const heads = [...predicateHeads(tree, patients, predication), ...spread(tree, second)]
  // "called it a HORRIBLE deal".
  return [...heads, ...heads.flatMap((head) => tree.childrenBy(head, 'amod'))].map((head) => lemmaOf(tree, head))
}

function modifiedBy(tree: Tree, heads: readonly number[], words: ReadonlySet<string>): boolean {
  return heads.some((head) =>
    tree.childrenBy(head, 'amod', 'compound').some((child) => words.has(lemmaOf(tree, child))),
  )
}

/** Whose the noun is stands before it, or one of these verbs says so. */
function isCarried(tree: Tree, { trigger, carrier }: Predication, verbs: ReadonlySet<string>): boolean {
  return tree.childrenBy(trigger, 'nmod:poss').length > 0 || verbs.has(lemmaOf(tree, carrier))
}

/** "avoided U.S. sanctions": who stands before the noun did it, whatever verb carries it. */
const isOwned = (tree: Tree, { trigger }: Predication): boolean =>
  tree.childrenBy(trigger, 'nmod:poss').length > 0 ||
  tree.childrenBy(trigger, 'compound', 'amod').some((child) => tree.token(child).upos === 'PROPN')

/** "MILITARY equipment": the theme noun has one of the words asked for before it. */
function isQualified({ qualified, theme, themeIn }: Frame, { patients, obliques }: Predication, tree: Tree): boolean {
  if (qualified === undefined) return true
  const heads = spread(tree, themeIn === 'patient' ? patients : (obliques.get(themeIn) ?? []))
  return heads
    .filter((head) => theme?.has(lemmaOf(tree, head)) === true)
    .some((head) => tree.childrenBy(head, 'amod', 'compound').some((word) => qualified.has(lemmaOf(tree, word))))
}

/** "TROOPS entered": the doer is of the kind asked for. */
export function doersFit({ doers, notDoers }: Frame, { agents }: Predication, tree: Tree): boolean {
  const heads =
    doers === undefined && notDoers === undefined ? [] : spread(tree, agents).map((head) => lemmaOf(tree, head))
  return (doers === undefined || heads.some((head) => doers.has(head))) && !heads.some((head) => notDoers?.has(head))
}

function lemmasOf(tree: Tree, heads: readonly number[], predication: Predication): string[] {
  const predicates = predication.patients === heads ? predicateHeads(tree, heads, predication) : []
  return [...spread(tree, heads), ...heads, ...predicates].map((head) => lemmaOf(tree, head))
}

/** What the patient is said to be: "called it a crime", "described it as criminal". */
function predicateHeads(tree: Tree, heads: readonly number[], predication: Predication): number[] {
  const complements = tree
    .childrenBy(predication.trigger, 'xcomp', 'advmod')
    .filter((index) => !hasRelation(tree.token(index), 'obj'))
  const asWords = tree
    .children(predication.trigger)
    .filter((child) => tree.childrenBy(child, 'case', 'mark').some((mark) => lemmaOf(tree, mark) === 'as'))
  const afterNoun = heads.flatMap((head) => tree.childrenBy(head, 'amod').filter((child) => child > head))
  return [...complements, ...asWords, ...afterNoun]
}

/** For a noun: what it is of ("sale of arms") and what stands before it ("arms sale", "missile test"). */
function nounThemes(tree: Tree, { trigger, patients }: Predication): string[] {
  const before = tree.childrenBy(trigger, 'compound', 'amod', 'nmod:desc')
  return [...spread(tree, patients), ...before].map((index) => lemmaOf(tree, index))
}

/** "insists that it did not attack Ghana": a past act of the one who speaks, negated. */
function isOwnActDenied(tree: Tree, clause: number): boolean {
  const own = tree.childrenBy(clause, 'nsubj').some((subject) => tree.token(subject).xpos === 'PRP')
  const past = [clause, ...tree.childrenBy(clause, 'aux')].some((verb) => tree.token(verb).xpos === 'VBD')
  return own && past && isNegated(tree, clause)
}

const NEEDS: Readonly<Record<string, (predication: Predication, tree: Tree) => boolean>> = tableOf({
  complement: ({ complements }) => complements.length > 0,
  leaving: ({ complements }, tree) => complements.some((clause) => ['leave', 'depart'].includes(lemmaOf(tree, clause))),
  telephone: ({ trigger, patients, complements }, tree) =>
    complements.every((clause) => isInfinitive(tree, clause)) &&
    patients.every((head) => endsThere(tree, trigger, head)),
  controlled: ({ patients, complements }, tree) =>
    patients.length > 0 && complements.some((clause) => isInfinitive(tree, clause)),
  ahead: ({ trigger }, tree) =>
    tree.childrenBy(trigger, 'aux').some((aux) => ['will', 'would', 'shall'].includes(lemmaOf(tree, aux))),
  disowning: ({ complements }, tree) => complements.some((clause) => isOwnActDenied(tree, clause)),
  infinitive: ({ complements }, tree) => complements.some((clause) => isInfinitive(tree, clause)),
  // To agree that something is so is an opinion; to agree to do it, or that it should be done, is an agreement.
  undertaking: ({ complements }, tree) =>
    spread(tree, complements).some(
      (clause) =>
        isInfinitive(tree, clause) ||
        isSubjunctive(tree, clause) ||
        tree.childrenBy(clause, 'aux').some((aux) => tree.token(aux).xpos === 'MD'),
    ),
  // To assure somebody that something is or was so promises nothing.
  forthcoming: ({ complements }, tree) =>
    complements.every(
      (clause) =>
        isInfinitive(tree, clause) || tree.childrenBy(clause, 'aux').some((aux) => tree.token(aux).xpos === 'MD'),
    ),
  finished: ({ trigger }, tree) => ['VBD', 'VBN'].includes(tree.token(trigger).xpos),
  together: ({ trigger, obliques }, tree) =>
    obliques.has('by') ||
    tree.childrenBy(trigger, 'advmod').some((word) => ['together', 'jointly', 'closely'].includes(lemmaOf(tree, word))),
  copular: ({ trigger }, tree) => tree.childrenBy(trigger, 'cop').length > 0,
  single: ({ patients, recipients }) => patients.length <= 1 && recipients.length === 0,
  conditional: ({ trigger }, tree) =>
    tree.childrenBy(trigger, 'advcl').some((clause) => ['if', 'unless', 'should'].includes(markerOf(tree, clause))),
  perpetrated: ({ trigger, carrier }, tree) => carrier !== trigger || blamedFor(tree, trigger).length > 0,
  predicative: ({ trigger }, tree) => !isVerb(tree, trigger),
  obliging: ({ complements }, tree) => spread(tree, complements).some((clause) => isObliged(tree, clause)),
  negated: ({ trigger }, tree) => isNegated(tree, trigger),
  subjunctive: ({ complements }, tree) => complements.some((clause) => isSubjunctive(tree, clause)),
})

export function needsFit({ needs, unless, content, notContent }: Frame, predication: Predication, tree: Tree): boolean {
  const acts = content === undefined && notContent === undefined ? [] : contentWords(tree, predication)
  if (content !== undefined && !acts.some((act) => content.has(act))) return false
  if (notContent !== undefined && acts.some((act) => notContent.has(act))) return false
  if (unless !== undefined && [...unless].some((preposition) => predication.obliques.has(preposition))) return false
  if (needs === undefined) return true
  return [...needs].some((need) => NEEDS[need]?.(predication, tree) ?? predication.obliques.has(need))
}

const contentWords = (tree: Tree, { complements }: Predication): string[] =>
  complements.flatMap((clause) => [lemmaOf(tree, clause), phrasalLemma(tree, clause)])

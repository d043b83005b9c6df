import { buildIdOf } from '../../graph'
import { CommuniqueError } from '../../model'
import { questions, type Parameters } from '../../store'
import { articleList, articleView } from '../article-view'
import { entityView } from '../entity-view'
import { download } from '../exporters'
import { factList, factView } from '../fact-view'
import { graphSchemaOf } from '../graph-schema'
import { MAX_PARAMETER_BYTES, MAX_SELECTED_BYTES, SERVED_QUERY_LIMITS } from '../limits'
import * as answers from './answer-schemas'
import { byFormat, byId, narrowing, page, question, searchWords, selected } from './inputs'
import { route, type Route } from './route'

const { timeoutMs, maxRows, maxMemoryMb } = SERVED_QUERY_LIMITS

/** The whole API: the server answers by this table, and `/api/openapi.json` is made of it. */
export const ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/summary',
    summary: 'What the build holds: counts, entity labels, relation types, formats.',
    answerSchema: answers.summary,
    errors: [],
    answer: ({ summary }) => summary,
  }),
  route({
    method: 'get',
    path: '/api/build',
    summary: 'Which state of the build the server answers by; another id where the build was changed.',
    answerSchema: answers.buildState,
    errors: [],
    answer: ({ build }) => ({ id: buildIdOf(build.manifest) }),
  }),
  route({
    method: 'get',
    path: '/api/graph',
    summary: 'The graph with positions, as graphology serialises it.',
    answerSchema: answers.graph,
    errors: [],
    answer: ({ build }) => build.graph,
  }),
  route({
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'An entity with its ties and facts.',
    pathSchema: byId,
    answerSchema: answers.entityView,
    errors: [404],
    answer: ({ index }, { path }) => entityView(index, path.id),
  }),
  route({
    method: 'get',
    path: '/api/facts',
    summary: 'A page of all facts, in the order of the build.',
    querySchema: page,
    answerSchema: answers.factList,
    errors: [400],
    answer: ({ index }, { query }) => factList(index, query.offset, query.limit),
  }),
  route({
    method: 'get',
    path: '/api/facts/{id}',
    summary: 'A fact with each claim that states it, in its paragraph, oldest report first.',
    pathSchema: byId,
    answerSchema: answers.factView,
    errors: [404],
    answer: ({ index }, { path }) => factView(index, path.id),
  }),
  route({
    method: 'get',
    path: '/api/articles',
    summary: 'A page of all articles without their texts, in the order of the build.',
    querySchema: page,
    answerSchema: answers.articleList,
    errors: [400],
    answer: ({ index }, { query }) => articleList(index, query.offset, query.limit),
  }),
  route({
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'An article’s text with every claim in it.',
    pathSchema: byId,
    answerSchema: answers.articleView,
    errors: [404, 413],
    answer: ({ index }, { path }) => articleView(index, path.id),
  }),
  route({
    method: 'get',
    path: '/api/search',
    summary: 'Entities by name and alias, facts by ends and type, quotes by their words.',
    querySchema: searchWords,
    answerSchema: answers.searchAnswer,
    errors: [400],
    answer: ({ search }, { query }) => search(query.q),
  }),
  route({
    method: 'get',
    path: '/api/export/{format}',
    summary: 'The build, or a part of it, as a file in a format of `communique export`.',
    pathSchema: byFormat,
    querySchema: narrowing,
    errors: [400, 404],
    answer: ({ build, exporters }, { path, query: { actor, type, since, until } }) =>
      download(build, exporters, path.format, {
        ...(actor === undefined ? {} : { actors: actor }),
        ...(type === undefined ? {} : { types: type }),
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
      }),
  }),
  route({
    method: 'post',
    path: '/api/export/{format}',
    summary: 'The facts named one by one, with what they rest on, as a file.',
    pathSchema: byFormat,
    bodySchema: selected,
    maxBody: MAX_SELECTED_BYTES,
    errors: [400, 404, 413, 415],
    answer: ({ build, exporters }, { path, body }) => download(build, exporters, path.format, { facts: body.facts }),
  }),
  route({
    method: 'get',
    path: '/api/questions',
    summary: 'The saved questions with their Cypher.',
    answerSchema: answers.questionList,
    errors: [],
    answer: () => questions(),
  }),
  route({
    method: 'get',
    path: '/api/schema',
    summary: 'Labels and relationship types that a query can name, with their properties.',
    answerSchema: answers.schemaAnswer,
    errors: [],
    answer: ({ build }) => graphSchemaOf(build),
  }),
  route({
    method: 'post',
    path: '/api/query',
    summary: `Asks the build in Cypher. Only reads; at most ${timeoutMs / 1000} s, ${maxMemoryMb} MB and ${maxRows} rows.`,
    bodySchema: question,
    maxBody: MAX_PARAMETER_BYTES,
    answerSchema: answers.queryAnswer,
    errors: [400, 413, 415, 501, 503, 504],
    answer: ({ queries }, { body }) => {
      if (queries === undefined)
        throw new CommuniqueError('serve/no-queries', 'query: this server was started without a store for queries')
      return queries.ask(body.query, body.parameters as Parameters)
    },
  }),
  route({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description.',
    errors: [],
    answer: ({ description }) => description(),
  }),
]

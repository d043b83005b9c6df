# Communiqué in a container: docker build -t communique . && docker run --rm -v "$PWD:/data" communique build articles -o build
FROM node:20-slim AS made
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=made /app/package.json /app/LICENSE ./
COPY --from=made /app/node_modules node_modules
COPY --from=made /app/dist dist
COPY --from=made /app/cypher cypher
COPY --from=made /app/seeds seeds
# The articles and the build, writable by the user that the command runs as.
WORKDIR /data
RUN chown 1000:1000 /data
USER 1000:1000
EXPOSE 4321
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["--help"]

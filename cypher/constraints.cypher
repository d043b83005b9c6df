// One id, one node: made before anything is loaded, so that loading again finds what is there.

CREATE CONSTRAINT communique_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT communique_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT communique_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX communique_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX communique_claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.factId);

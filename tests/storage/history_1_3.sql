-- A history of version 1.3, as the program wrote it. Kept for ever: never edited, only read.
PRAGMA application_id=1162761298;
PRAGMA user_version=65539;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('1.3');
CREATE TABLE annotation (
	attempt VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	written VARCHAR NOT NULL, 
	turn INTEGER, 
	competence VARCHAR, 
	level VARCHAR NOT NULL, 
	CONSTRAINT pk_annotation PRIMARY KEY (attempt, id), 
	CONSTRAINT fk_annotation_attempt_attempt FOREIGN KEY(attempt) REFERENCES attempt (id)
);
INSERT INTO "annotation" VALUES('un','gardee','À revoir « au calme » 🌷.','2026-03-16T12:00:00.123456+00:00',1,NULL,'');
CREATE TABLE attempt (
	place INTEGER NOT NULL, 
	id VARCHAR NOT NULL, 
	learner VARCHAR NOT NULL, 
	scenario VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	variant VARCHAR NOT NULL, 
	mode VARCHAR NOT NULL, 
	started VARCHAR NOT NULL, imported VARCHAR, broken_at INTEGER, parent VARCHAR, 
	CONSTRAINT pk_attempt PRIMARY KEY (place), 
	CONSTRAINT uq_attempt_id UNIQUE (id), 
	CONSTRAINT fk_attempt_learner_learner FOREIGN KEY(learner) REFERENCES learner (id), 
	CONSTRAINT fk_attempt_digest_scenario_version FOREIGN KEY(digest) REFERENCES scenario_version (digest)
);
INSERT INTO "attempt" VALUES(1,'un','noa','essai','Un essai','e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577','pressee','training','2026-03-16T12:00:00.123456+00:00',NULL,NULL,NULL);
CREATE TABLE erased_annotation (
	attempt VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	written VARCHAR NOT NULL, 
	CONSTRAINT pk_erased_annotation PRIMARY KEY (attempt, id), 
	CONSTRAINT fk_erased_annotation_attempt_attempt FOREIGN KEY(attempt) REFERENCES attempt (id)
);
INSERT INTO "erased_annotation" VALUES('un','effacee','2026-03-16T12:00:09.123456+00:00');
CREATE TABLE learner (
	place INTEGER NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created VARCHAR NOT NULL, imported VARCHAR, 
	CONSTRAINT pk_learner PRIMARY KEY (place), 
	CONSTRAINT uq_learner_id UNIQUE (id)
);
INSERT INTO "learner" VALUES(1,'noa','Noa','2026-03-16T12:00:00.123456+00:00',NULL);
CREATE TABLE result (
	attempt VARCHAR NOT NULL, 
	ended VARCHAR NOT NULL, 
	ending VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	mark DOUBLE, 
	CONSTRAINT pk_result PRIMARY KEY (attempt), 
	CONSTRAINT fk_result_attempt_attempt FOREIGN KEY(attempt) REFERENCES attempt (id)
);
INSERT INTO "result" VALUES('un','2026-03-16T12:09:00.123456+00:00','accord','agreement',12.5);
CREATE TABLE scenario_version (
	digest VARCHAR NOT NULL, 
	sources BLOB NOT NULL, 
	CONSTRAINT pk_scenario_version PRIMARY KEY (digest)
);
INSERT INTO "scenario_version" VALUES('e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577',X'789CAB564ACD2B29AA54B2524A2D2E4ECCD4AB4CCCCD51D2514ACBCC492D56B28A8E4613CE2FCA4D2CB15230548AD589562A482D2ACECF4B2CD6CF39BC3211A6242F3137D54AC10728A2141B5B0B001A24212E');
CREATE TABLE self_assessment (
	attempt VARCHAR NOT NULL, 
	levels TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	axis TEXT NOT NULL, 
	made VARCHAR NOT NULL, 
	CONSTRAINT pk_self_assessment PRIMARY KEY (attempt), 
	CONSTRAINT fk_self_assessment_attempt_attempt FOREIGN KEY(attempt) REFERENCES attempt (id)
);
CREATE TABLE turn (
	attempt VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	command TEXT NOT NULL, 
	at VARCHAR NOT NULL, 
	elapsed INTEGER NOT NULL, 
	undone BOOLEAN NOT NULL, link VARCHAR, 
	CONSTRAINT pk_turn PRIMARY KEY (attempt, number), 
	CONSTRAINT fk_turn_attempt_attempt FOREIGN KEY(attempt) REFERENCES attempt (id)
);
INSERT INTO "turn" VALUES('un',0,'{"command":"start","variant":"pressee","seed":7}','2026-03-16T12:00:00.123456+00:00',0,0,'d15ca2cb17efeb548cef192e206647bc575ff15cdc680f45a616174464939a58');
INSERT INTO "turn" VALUES('un',1,'{"command":"choose","reply":"r1"}','2026-03-16T12:00:01.123456+00:00',1000,0,'93987376b5f6a8e43503fd53a990033cb3d58894eed095cdca26c4df2502dd4b');
INSERT INTO "turn" VALUES('un',2,'{"command":"choose","reply":"r2"}','2026-03-16T12:00:02.123456+00:00',2000,0,'cfec0b70919c9c9e06c9dad65d5003c80f0b50e4ddcc06c0b7a80bcdf1b7771e');
CREATE INDEX ix_attempt_learner ON attempt (learner);
CREATE INDEX ix_attempt_scenario ON attempt (scenario);
COMMIT;

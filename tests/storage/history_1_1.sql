-- A history of version 1.1, as the program wrote it. Kept for ever: never edited, only read.
PRAGMA application_id=1162761298;
PRAGMA user_version=65537;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('1.1');
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
INSERT INTO "annotation" VALUES('trois','mot','Une question ouverte, enfin.','2026-03-16T12:00:00.123456+00:00',1,NULL,'');
INSERT INTO "annotation" VALUES('venu','avis','À refaire à l''oral.','2026-03-16T12:00:00.123456+00:00',NULL,'C4.6.4','S');
INSERT INTO "annotation" VALUES('venu','tout','Bel entretien.','2026-03-16T12:00:00.123456+00:00',NULL,NULL,'');
CREATE TABLE attempt (
	place INTEGER NOT NULL, 
	id VARCHAR NOT NULL, 
	learner VARCHAR NOT NULL, 
	scenario VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	variant VARCHAR NOT NULL, 
	mode VARCHAR NOT NULL, 
	started VARCHAR NOT NULL, imported VARCHAR, broken_at INTEGER, 
	CONSTRAINT pk_attempt PRIMARY KEY (place), 
	CONSTRAINT uq_attempt_id UNIQUE (id), 
	CONSTRAINT fk_attempt_learner_learner FOREIGN KEY(learner) REFERENCES learner (id), 
	CONSTRAINT fk_attempt_digest_scenario_version FOREIGN KEY(digest) REFERENCES scenario_version (digest)
);
INSERT INTO "attempt" VALUES(1,'un','noa','essai','Un essai','e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577','pressee','training','2026-03-16T12:00:00.123456+00:00',NULL,NULL);
INSERT INTO "attempt" VALUES(2,'deux','sam','essai','Un essai','ac08e0cc83a90f9c52ac49034e55ffcee40dbfc5bfece7dea0f617f79a133636','','exam','2026-03-16T12:00:00.123456+00:00',NULL,NULL);
INSERT INTO "attempt" VALUES(3,'trois','noa','essai','Un essai','e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577','pressee','training','2026-03-16T12:00:00.123456+00:00',NULL,NULL);
INSERT INTO "attempt" VALUES(4,'venu','ines','essai','Un essai','e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577','pressee','training','2026-03-16T12:00:00.123456+00:00','2026-03-16T12:00:00.123456+00:00',1);
CREATE TABLE learner (
	place INTEGER NOT NULL, 
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created VARCHAR NOT NULL, imported VARCHAR, 
	CONSTRAINT pk_learner PRIMARY KEY (place), 
	CONSTRAINT uq_learner_id UNIQUE (id)
);
INSERT INTO "learner" VALUES(1,'noa','Noa','2026-03-16T12:00:00.123456+00:00',NULL);
INSERT INTO "learner" VALUES(2,'sam','Sam « l''aîné » 🌷','2026-03-17T12:00:00.123456+00:00',NULL);
INSERT INTO "learner" VALUES(3,'ines','Inès','2026-03-16T12:00:00.123456+00:00','2026-03-16T12:00:00.123456+00:00');
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
INSERT INTO "result" VALUES('venu','2026-03-16T12:09:00.123456+00:00','accord','agreement',11.0);
CREATE TABLE scenario_version (
	digest VARCHAR NOT NULL, 
	sources BLOB NOT NULL, 
	CONSTRAINT pk_scenario_version PRIMARY KEY (digest)
);
INSERT INTO "scenario_version" VALUES('e35b278976cc21bc7e36cf7748baacd1abaf36c582fbb37db5bf0fdf7e3d8577',X'789CAB564ACD2B29AA54B2524A2D2E4ECCD4AB4CCCCD51D2514ACBCC492D56B28A8E4613CE2FCA4D2CB15230548AD589562A482D2ACECF4B2CD6CF39BC3211A6242F3137D54AC10728A2141B5B0B001A24212E');
INSERT INTO "scenario_version" VALUES('ac08e0cc83a90f9c52ac49034e55ffcee40dbfc5bfece7dea0f617f79a133636',X'789CAB564ACD2B29AA54B2524A2D2E4ECCD4AB4CCCCD51D2514ACBCC492D56B28A8E4613CE2FCA4D2CB1523054505648CE2F2ACA4C3FBC522936B616004D241823');
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
INSERT INTO "turn" VALUES('un',0,'{"command":"start","variant":"pressee","seed":7}','2026-03-16T12:00:00.123456+00:00',0,0,NULL);
INSERT INTO "turn" VALUES('un',1,'{"command":"choose","reply":"r1"}','2026-03-16T12:00:01.123456+00:00',1000,0,NULL);
INSERT INTO "turn" VALUES('un',2,'{"command":"choose","reply":"r2"}','2026-03-16T12:00:02.123456+00:00',2000,1,NULL);
INSERT INTO "turn" VALUES('un',3,'{"command":"select","items":["a","b"]}','2026-03-16T12:00:03.123456+00:00',3000,0,NULL);
INSERT INTO "turn" VALUES('un',4,'{"command":"abandon"}','2026-03-16T12:00:04.123456+00:00',4000,0,NULL);
INSERT INTO "turn" VALUES('deux',0,'{"command":"start","variant":"","seed":2147483647}','2026-03-16T12:00:00.123456+00:00',0,0,NULL);
INSERT INTO "turn" VALUES('deux',1,'{"command":"choose","reply":"r1"}','2026-03-16T12:00:01.123456+00:00',1000,0,NULL);
INSERT INTO "turn" VALUES('trois',0,'{"command":"start","variant":"pressee","seed":7}','2026-03-16T12:00:00.123456+00:00',0,0,'0ca2dc0d51780b958bf08a849940907adb0f4f0a12b42b5dcc0198331e7ecadb');
INSERT INTO "turn" VALUES('trois',1,'{"command":"choose","reply":"r1"}','2026-03-16T12:00:01.123456+00:00',1000,0,'569b5deea29f6816b5858a68f34ea791836b4df5076c62b19680332ae7e2e4b9');
INSERT INTO "turn" VALUES('trois',2,'{"command":"choose","reply":"r2"}','2026-03-16T12:00:02.123456+00:00',2000,1,'095f1db4db28ab8680c4b2eedfe6e0615bfc9f7fb1e1e01af9b7a240997983a9');
INSERT INTO "turn" VALUES('venu',0,'{"command":"start","variant":"pressee","seed":7}','2026-03-16T12:00:00.123456+00:00',0,0,'1f4fb34101c02dd3fced34f2511d06d2aa62bab1c72bc7b73664981360bcfa15');
INSERT INTO "turn" VALUES('venu',1,'{"command":"choose","reply":"r1"}','2026-03-16T12:00:01.123456+00:00',1000,0,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE INDEX ix_attempt_learner ON attempt (learner);
CREATE INDEX ix_attempt_scenario ON attempt (scenario);
COMMIT;

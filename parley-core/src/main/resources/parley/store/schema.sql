-- The tables of a record. Kept: reports, claims, attributions and corrections. Rebuilt from them:
-- all others.
create table schema_version (version integer not null);
create table fold_state (dirty boolean not null);

create table reports (
  id varchar primary key, source varchar not null, publisher varchar, origin varchar,
  title varchar, language varchar not null,
  published_from date, published_to date, published_precision varchar, published_at time,
  published_how varchar, published_start integer, published_end integer,
  text varchar not null, noise integer[] not null);
create table claims (
  id varchar not null, kind varchar not null, report varchar not null,
  span_start integer not null, span_end integer not null, quote varchar not null,
  sentence varchar not null,
  said_by varchar, status varchar not null,
  time_notation varchar not null, time_text varchar, payload varchar not null);

create table attributions (
  report varchar not null, ordinal integer not null, kind varchar not null, speakers varchar,
  cue varchar, content_start integer not null, content_end integer not null,
  words varchar not null, direct boolean not null, nested boolean not null,
  span_start integer not null, span_end integer not null, sentence varchar not null,
  payload varchar not null);

create table corrections (
  id varchar not null, made_at timestamp not null, editor varchar not null,
  change varchar not null, field varchar, value varchar, undoes varchar, payload varchar not null);

create table report_dates (
  report varchar, published_from date, published_to date, how varchar, explanation varchar,
  text_group varchar);
create table claim_times (
  claim varchar, time_from date, time_to date, time_precision varchar, origin varchar);
create table entries (
  id varchar, kind varchar, status varchar, time_from date, time_to date, time_precision varchar,
  reports integer, origins integer, json varchar, review varchar, editor varchar);
create table entry_claims (entry varchar, claim varchar, report varchar);
create table contacts (
  entry varchar, form varchar, place varchar, place_country varchar, subject varchar,
  outcome varchar, agreement varchar, shuttle boolean);
create table contact_participants (
  entry varchar, actor varchar, name varchar, country varchar, role varchar);
create table proposals (
  entry varchar, form varchar, name varchar, proposer varchar, proposer_country varchar,
  state varchar, in_force boolean, duration varchar, start varchar, extension varchar,
  scope varchar, reciprocity varchar, monitoring varchar);
create table positions (
  entry varchar, ordinal integer, party varchar, party_country varchar, stance varchar,
  time_from date, time_to date);
create table conditions (
  entry varchar, ordinal integer, party varchar, party_country varchar, kind varchar,
  asks varchar, time_from date, time_to date);
create table measures (
  entry varchar, form varchar, actor varchar, actor_country varchar, target varchar,
  target_country varchar, amount varchar);
create table measure_changes (
  entry varchar, ordinal integer, change varchar, time_from date, time_to date);
create table deadlines (
  entry varchar, issuer varchar, issuer_country varchar, addressee varchar,
  addressee_country varchar, demand varchar, length varchar, set_from date, set_to date,
  due_from date, due_to date, consequence varchar, state varchar);
create table incidents (
  entry varchar, form varchar, weapon varchar, attacker varchar, attacker_country varchar,
  target varchar, place varchar, place_country varchar, killed_low integer, killed_high integer,
  injured_low integer, injured_high integer);
create table statements (
  entry varchar, speaker varchar, speaker_country varchar, office varchar, words varchar,
  direct boolean, medium varchar, venue varchar, addressee varchar, about varchar);
create table events (
  entry varchar, type varchar, mode varchar, actors varchar, recipients varchar, place varchar,
  place_country varchar, cameo varchar, goldstein double, quad varchar);
create table actors (
  id varchar, name varchar, kind varchar, country varchar, sectors varchar, aliases varchar);
create table offices (
  actor varchar, title varchar, of_whom varchar, former boolean, time_from date, time_to date);
create table disagreements (
  id varchar, entry varchar, field varchar, value varchar, claims varchar, settled varchar);

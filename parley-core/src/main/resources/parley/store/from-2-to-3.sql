-- Makes tables of version 2 those of version 3: corrections are kept, and what is rebuilt tells of them.
create table corrections (
  id varchar not null, made_at timestamp not null, editor varchar not null,
  change varchar not null, field varchar, value varchar, undoes varchar, payload varchar not null);
alter table entries add column review varchar;
alter table entries add column editor varchar;
alter table disagreements add column settled varchar;
update schema_version set version = 3;
update fold_state set dirty = true;

-- What readers say is wrong with a figure, and what is answered to it.
-- A figure is named by its address, not referred to: documents are replaced as a whole when they are loaded anew.
-- ticket: by which whoever asked finds the answer. digest: SHA-256 by which the same words about the same figure
-- are known again. Nothing tells who wrote: no name, no address of a machine.
-- kind: figure, document, place or other. state: new, answered or rejected; answer and decided_at are null while new.
-- question_shown: whether the words of the reader stand beside the answer.
create table feedback (
  id bigint generated always as identity primary key,
  ticket varchar(16) not null unique,
  digest char(64) not null unique,
  atlas varchar(100) not null,
  address varchar(600) not null,
  kind varchar(10) not null,
  expected varchar(60) not null,
  reference varchar(200) not null,
  words varchar(1000) not null,
  revision_number bigint not null,
  created_at timestamp(0) with time zone not null,
  state varchar(10) default 'new' not null,
  answer varchar(2000),
  question_shown boolean default false not null,
  decided_at timestamp(0) with time zone
);
create index feedback_address on feedback (address);

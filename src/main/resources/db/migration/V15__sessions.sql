-- Supervision sessions: figures that were frozen for one, so that they never move afterwards.
-- An atlas is named, not referred to: it may be gone one day, and the session still stands.
-- code: by which figures are named on paper. name_key: the name as it is compared. scenario: code of the scenario for the
-- priority communes, empty for the ready-made one. deck: canonical JSON of what is shown, with its SHA-256.
create table held_session (
  code varchar(8) primary key,
  atlas varchar(100) not null,
  name varchar(400) not null,
  name_key varchar(400) not null,
  held_on date not null,
  body varchar(300) not null,
  language varchar(2) not null,
  revision_number bigint not null,
  revision_sha256 char(64) not null,
  boundaries varchar(10) not null,
  scenario varchar(16384) not null,
  frozen_at timestamp(0) with time zone not null,
  deck clob not null,
  deck_sha256 char(64) not null,
  unique (atlas, held_on, name_key)
);

-- What was done to the questions of a session: other words (figures by their codes), or struck out.
create table session_question (
  session varchar(8) not null references held_session on delete cascade,
  question varchar(100) not null,
  wording varchar(2000),
  struck boolean not null,
  primary key (session, question)
);

-- The figures of a session, to find from a figure the sessions it was shown at. code: its number within the session.
create table session_figure (
  session varchar(8) not null references held_session on delete cascade,
  code int not null,
  address varchar(2000) not null,
  text varchar(200) not null,
  primary key (session, code)
);
create index session_figure_address on session_figure (address);

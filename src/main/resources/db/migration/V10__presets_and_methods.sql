-- Choices of criteria that are offered ready made. A criterion without period takes the latest one the document has.
create table preset (
  id varchar(40) primary key,
  sort_order int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  description_vi varchar(1000) not null,
  description_en varchar(1000) not null,
  normalisation varchar(40) not null,
  aggregation varchar(40) not null
);

-- standard: the criterion belongs to the preset only for documents under that standard; empty: under any.
create table preset_criterion (
  preset varchar(40) not null references preset,
  sort_order int not null,
  standard varchar(20) not null,
  indicator varchar(80) not null references indicator,
  status varchar(20) not null,
  group_id varchar(20) not null,
  base varchar(20) not null,
  weight double precision not null,
  direction varchar(20) not null,
  primary key (preset, sort_order)
);

-- Examples of how an allocation formula may look. The coefficients of a real one are the user's.
create table allocation_example (
  id varchar(40) primary key,
  sort_order int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  note_vi varchar(1000) not null,
  note_en varchar(1000) not null,
  base_points double precision not null
);

-- Points of a unit for a figure: for each step of it, parts of a step in proportion; or within a band [from_value, to_value).
create table allocation_point (
  example varchar(40) not null references allocation_example,
  sort_order int not null,
  indicator varchar(80) not null references indicator,
  status varchar(20) not null,
  group_id varchar(20) not null,
  base varchar(20) not null,
  step double precision,
  from_value double precision,
  to_value double precision,
  points double precision not null,
  primary key (example, sort_order)
);

-- The words of the methods, for the method page.
create table method (
  id varchar(60) primary key,
  topic varchar(40) not null,
  sort_order int not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  formula varchar(1000) not null,
  explanation_vi varchar(2000) not null,
  explanation_en varchar(2000) not null,
  origin varchar(500) not null
);

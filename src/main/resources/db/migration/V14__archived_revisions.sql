-- What every data revision was made of, so that old ones stay readable. A schema of its own: the user who answers
-- requests may not select here, for a package may be one whose files are not for everybody.
create schema archive;

-- Every file of a revision. package and path as in content_file.
create table archive.revision_file (
  revision bigint not null references public.data_revision,
  package varchar(100) not null,
  path varchar(200) not null,
  sha256 char(64) not null,
  primary key (revision, package, path)
);

-- What users had imported by then: one row for all boundaries, one for each list. Only its checksum is kept.
create table archive.revision_import (
  revision bigint not null references public.data_revision,
  name varchar(300) not null,
  parts int not null,
  sha256 char(64) not null,
  primary key (revision, name)
);

-- Each file once, whatever number of revisions has it. packed: its bytes, gzipped; null when it is too large to be kept.
create table archive.kept_file (
  sha256 char(64) primary key,
  size_bytes bigint not null,
  packed varbinary(1048576)
);

-- The revision being served when this came. Earlier ones left nothing but their checksum.
insert into archive.revision_file (revision, package, path, sha256)
select r.number, f.package, f.path, f.sha256
from content_file f
join data_revision r on r.number = (select max(number) from data_revision);

-- Households that lived in the part of an old unit that passed into a new one, where a source says so: of a divided
-- unit they give the shares. Null when nobody says.
alter table succession add column share_households bigint;

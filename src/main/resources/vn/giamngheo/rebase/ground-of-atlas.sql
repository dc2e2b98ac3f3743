-- What an atlas stands on. :atlas → unit_id, units_as_of, level
select unit_id, units_as_of, level from atlas where id = :atlas

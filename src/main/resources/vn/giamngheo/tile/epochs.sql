-- The days on which the list of units changed.
-- → changed_on, latest first
select valid_from as changed_on from unit where valid_from is not null
union
select valid_to + 1 from unit where valid_to is not null
order by changed_on desc

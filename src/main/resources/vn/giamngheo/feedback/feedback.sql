-- What readers said, what waits for an answer first, then the oldest first.
-- :id :ticket :digest :address (each null for any), :state (null for any), :decided (true: only what was decided),
-- :from (how many are passed over) :most → id, ticket, atlas, address, kind, expected, reference, words, revision_number, created_at, state, answer,
--   question_shown, decided_at
select id, ticket, atlas, address, kind, expected, reference, words, revision_number, created_at, state, answer,
  question_shown, decided_at
from feedback
where (cast(:id as bigint) is null or id = :id)
  and (cast(:ticket as varchar) is null or ticket = :ticket)
  and (cast(:digest as varchar) is null or digest = :digest)
  and (cast(:address as varchar) is null or address = :address)
  and (cast(:state as varchar) is null or state = :state)
  and (not :decided or state <> 'new')
order by case state when 'new' then 0 else 1 end, created_at, id
offset :from rows fetch next :most rows only

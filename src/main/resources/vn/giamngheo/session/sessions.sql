-- Sessions without their decks, newest first. :atlas :code (each null for any)
-- → all columns of held_session but name_key and deck
select s.code, s.atlas, s.name, s.held_on, s.body, s.language, s.revision_number, s.revision_sha256, s.boundaries,
  s.scenario, s.frozen_at, s.deck_sha256
from held_session s
where (cast(:atlas as varchar) is null or s.atlas = :atlas)
  and (cast(:code as varchar) is null or s.code = :code)
order by s.held_on desc, s.frozen_at desc, s.code

-- Keeps a session unless there are too many already.
-- :code :atlas :name :nameKey :date :body :language :revision :sha256 :boundaries :scenario :at :deck :deckSha256 :most
-- → one row written, or none; fails when the atlas has a session of that name on that day
insert into held_session (code, atlas, name, name_key, held_on, body, language, revision_number, revision_sha256,
  boundaries, scenario, frozen_at, deck, deck_sha256)
select :code, :atlas, :name, :nameKey, :date, :body, :language, :revision, :sha256, :boundaries, :scenario, :at, :deck,
  :deckSha256
where (select count(*) from held_session) < :most

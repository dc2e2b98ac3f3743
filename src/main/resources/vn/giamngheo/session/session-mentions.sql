-- Sessions that show the figure at an address, the latest first; none of a document that is restricted, for a
-- figure of another day gives hidden ones away together with today's. :address → session, code, name, held_on, text
select f.session, f.code, s.name, s.held_on, f.text
from session_figure f
join held_session s on s.code = f.session
where f.address = :address
  and not exists (select 1 from atlas a where a.id = s.atlas and a.access = 'restricted')
order by s.held_on desc, s.frozen_at desc, f.code
limit 20

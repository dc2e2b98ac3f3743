-- Sessions that show the figure at an address, the latest first. :address → session, code, name, held_on, text
select f.session, f.code, s.name, s.held_on, f.text
from session_figure f
join held_session s on s.code = f.session
where f.address = :address
order by s.held_on desc, s.frozen_at desc, f.code
limit 20

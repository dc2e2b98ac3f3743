-- Every closed list, projects included.
select kind, id, sort_order, name_vi, name_en from vocabulary
union all
select 'project', id, sort_order, name_vi, name_en from project
order by kind, sort_order

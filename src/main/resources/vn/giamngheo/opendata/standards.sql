-- Poverty standards, oldest first.
select id, name_vi, name_en, legal_basis, description_vi, description_en from standard order by id

-- One agency responsible for a unit. Parameters are named as in agencies.csv; empty fields are null.
insert into responsible_agency (atlas, unit_id, unit_printed, agency, place, row_no, col_no, note)
values (:atlas, :unit_id, coalesce(:unit_printed, ''), :agency, :place, :row, :col,
  coalesce(:note, ''))

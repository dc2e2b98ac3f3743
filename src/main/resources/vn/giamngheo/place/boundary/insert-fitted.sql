-- :unit :geom and the corners of its box
insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)
values (:unit, 'fitted', :minX, :minY, :maxX, :maxY, :geom)

-- Places of a document in its order. :atlas
select * from place where atlas = :atlas order by sort_order

-- Findings of a document, gravest first. :atlas
select * from finding where atlas = :atlas order by sort_order

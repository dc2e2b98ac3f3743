-- Documents named in a document, in its order. :atlas
select label_vi, label_en, printed, number, issuer, cited_date, relation from citation
where atlas = :atlas
order by id

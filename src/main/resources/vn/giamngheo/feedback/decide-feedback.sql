-- Answers or rejects; a decision can be made anew. :id :state :answer :shown :at → one row changed, or none
update feedback
set state = :state, answer = :answer, question_shown = :shown, decided_at = :at
where id = :id

-- 一人一票: by person; two members of the committee may have one name.
alter table prison.case_vote drop constraint case_vote_commutation_case_outside_case_stage_member_key;
alter table prison.case_vote add constraint one_vote_a_person unique nulls not distinct (commutation_case, outside_case, stage, created_by);

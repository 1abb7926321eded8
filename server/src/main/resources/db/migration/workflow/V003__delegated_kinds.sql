-- 委托范围: a delegation may be limited to process kinds; signing is delegated only under a written authorisation.
alter table workflow.delegation add column kinds text[] not null default '{}';
alter table workflow.delegation add column authorisation text;

-- V002__bodies_and_unproved_numbers.sql   bodies have a room of their own; a session may act for one; a number may wait to be proved (L0)
drop table access.operator;
drop table access.organisation;
alter table access.session add column organisation uuid;
alter table access.account drop constraint account_level_check;
alter table access.account add constraint account_level_check check (level in ('L0', 'L1', 'L2', 'L3'));

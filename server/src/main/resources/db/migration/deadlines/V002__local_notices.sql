-- 地方放假安排: the notice of a division's government stands beside the country's; each is proposed and confirmed for itself.
alter table deadlines.calendar_year add column division text check (division ~ '^[0-9]{6}([0-9]{3})?$');
drop index deadlines.calendar_year_proposed;
create unique index calendar_year_proposed on deadlines.calendar_year (year, coalesce(division, '')) where state = 'PROPOSED';

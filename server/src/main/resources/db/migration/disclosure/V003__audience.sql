-- V003__audience.sql   公开对象: until now everything was for the public

alter table disclosure.item add column audience text not null default 'PUBLIC';
alter table disclosure.item alter column audience drop default;

package kz.daiar.training;

package kz.daiar.lawlibrary;

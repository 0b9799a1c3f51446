DROP TABLE generation_models;

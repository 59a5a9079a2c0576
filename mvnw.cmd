@echo off
rem Runs the Maven of this machine in this project.
cd /d "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: Maven 3.8 or later is needed: https://maven.apache.org/install.html 1>&2
  exit /b 1
)
mvn %*

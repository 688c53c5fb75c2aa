@echo off
rem Starts the command line from any folder. JAVA_HOME is used when it is set.
setlocal
set "HOME_CLI=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% -cp "%HOME_CLI%\lib\*" fr.collectivites.compliance.examples.commandline.CommandLineMain %*
exit /b %ERRORLEVEL%

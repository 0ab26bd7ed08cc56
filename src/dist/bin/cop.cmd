@echo off
rem Starts cop on Java 17 or newer, which it finds without starting it, as bin/cop does elsewhere.
setlocal EnableExtensions DisableDelayedExpansion
for %%L in ("%~dp0..\lib") do set "lib=%%~fL"
set "java="

if defined JAVA_HOME call :suits "%JAVA_HOME%"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :suits "%%~dp$PATH:J.."
if not defined java for /f "delims=" %%J in ('where java 2^>nul') do if not defined java call :suits "%%~dpJ.."
if not defined java for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined java call :suits "%%D"
)
if not defined java (
  echo cop needs Java 17 or newer: install it from https://adoptium.net, or set JAVA_HOME to the folder where it is. 1>&2
  exit /b 6
)

rem The class-data archive halves the start; one made by another Java or for another folder would slow it down.
set "archive="
if exist "%lib%\archive\made" for /f "usebackq tokens=1,* delims=|" %%A in ("%lib%\archive\made") do (
  if "%%A"=="%jvm%" if /i "%%B"=="%lib%\cop.jar" set archive="-XX:SharedArchiveFile=%lib%\archive\cop.jsa"
)

rem Names of people come in every script, so the window shows UTF-8 while cop runs.
for /f "tokens=2 delims=:." %%C in ('chcp') do for %%P in (%%C) do set "page=%%P"
if not "%page%"=="65001" chcp 65001 >nul

"%java%" -Xshare:auto %archive% -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -Xmn40m -Xmx256m -XX:-UsePerfData -cp "%lib%\cop.jar" cop.cli.Main %*
set "code=%errorlevel%"

if not "%page%"=="65001" chcp %page% >nul
exit /b %code%

rem Sets java and jvm if folder %1 holds Java 17 or newer, by the release file in it.
:suits
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,* delims==" %%K in ("%~1\release") do set "release.%%K=%%~L"
for /f "delims=.-+" %%V in ("%release.JAVA_VERSION%") do if %%V geq 17 set "java=%~1\bin\java.exe"
set "jvm=/%release.IMPLEMENTOR%/%release.JAVA_RUNTIME_VERSION%/%release.OS_ARCH%/%release.OS_NAME%"
exit /b

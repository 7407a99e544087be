@echo off
rem Threadlens for a checkout: builds itself when sources are newer than the build, then runs.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\target"

rem PowerShell compares the times of the sources with that of the build, as the shell launcher does with find.
powershell -NoProfile -Command "$s=Get-Item -ErrorAction SilentlyContinue %TARGET%\.built; if(-not $s -or -not (Test-Path %TARGET%\models\edu)){exit 1}; $n=@(Get-Item %HOME_DIR%\pom.xml)+@(Get-ChildItem -Recurse -File %HOME_DIR%\src\main) | Where-Object {$_.LastWriteTimeUtc -gt $s.LastWriteTimeUtc}; if($n){exit 1}; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>nul || (echo threadlens: Maven is needed to build; install it, or put mvn on the PATH 1>&2 & exit /b 2)
if not exist "%TARGET%" mkdir "%TARGET%"
:lock
rem One build at a time: the file is held open by the build, so a second one fails to open it and waits.
2>nul (9>"%TARGET%\.lock-cmd" call :build) || (if exist "%TARGET%\.failed" (del "%TARGET%\.failed" & exit /b 1) else (timeout /t 1 /nobreak >nul & goto lock))

:run
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "COMPILER=-XX:TieredStopAtLevel=1"
for %%c in (analyze annotate evaluate) do if "%~1"=="%%c" set "COMPILER="
"%JAVA%" -Xmx1400m -XX:+UseParallelGC %COMPILER% -Dfile.encoding=UTF-8 "-Dthreadlens.home=%HOME_DIR%" %JAVA_OPTS% -cp "%TARGET%\classes;%TARGET%\models;%TARGET%\lib\*" threadlens.cli.Main %*
exit /b %errorlevel%

:build
echo threadlens: building; the first time this fetches libraries and the CoreNLP models from Maven Central, 0.9 GB, once 1>&2
type nul >"%TARGET%\.building"
pushd "%HOME_DIR%"
call mvn -B -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true process-classes >"%TARGET%\build.log" 2>&1
set "STATUS=%errorlevel%"
popd
if not "%STATUS%"=="0" (findstr /b /c:"[ERROR]" "%TARGET%\build.log" 1>&2 & echo threadlens: the build failed; all of what it said is in %TARGET%\build.log 1>&2 & type nul >"%TARGET%\.failed" & exit /b 1)
move /y "%TARGET%\.building" "%TARGET%\.built" >nul
exit /b 0

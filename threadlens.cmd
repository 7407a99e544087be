@echo off
rem Threadlens for a checkout: builds itself when sources are newer than the build, then runs.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\target"

rem THREADLENS_MODELS=none builds and runs without sentiment, and fetches no model.
set "MODEL_FILES=%TARGET%\models"
set "PROFILE="
if "%THREADLENS_MODELS%"=="none" set "MODEL_FILES=%TARGET%\no-models"
if "%THREADLENS_MODELS%"=="none" set "PROFILE=-Pno-models"

rem THREADLENS_NO_BUILD=1 runs what stands in target as it is.
if defined THREADLENS_NO_BUILD goto run

rem PowerShell compares the times of the sources with that of the build, as the shell launcher does with find.
powershell -NoProfile -Command "$t=$env:TARGET; $h=$env:HOME_DIR; $s=Get-Item -ErrorAction SilentlyContinue -LiteralPath ($t+'\.built'); if(-not $s -or (-not $env:PROFILE -and -not (Test-Path -LiteralPath ($t+'\models\edu')))){exit 1}; $n=@(Get-Item -LiteralPath ($h+'\pom.xml'))+@(Get-ChildItem -Recurse -File -LiteralPath ($h+'\src\main')) | Where-Object {$_.LastWriteTimeUtc -gt $s.LastWriteTimeUtc}; if($n){exit 1}; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>nul || (echo threadlens: Maven is needed to build; install it, or put mvn on the PATH 1>&2 & exit /b 2)
if not exist "%TARGET%" mkdir "%TARGET%"
:lock
rem One build at a time: the file is held open by the build, so a second one fails to open it and waits.
2>nul (9>"%TARGET%\.lock-cmd" call :build) || (if exist "%TARGET%\.failed" (del "%TARGET%\.failed" & exit /b 1) else (timeout /t 1 /nobreak >nul & goto lock))

:run
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The second compiler pays for itself where CoreNLP parses sentences; see src\dist\java.sh.
set "COMPILER=-XX:TieredStopAtLevel=1"
for %%c in (analyze annotate evaluate) do if "%~1"=="%%c" set "COMPILER=-XX:InlineSmallCode=400 -XX:FreqInlineSize=100"
for %%a in (%*) do if "%%~a"=="--no-sentiment" set "COMPILER=-XX:TieredStopAtLevel=1"
"%JAVA%" -Xmx1400m -XX:+UseParallelGC -XX:NewSize=200m -XX:-UsePerfData %COMPILER% -Dfile.encoding=UTF-8 "-Dthreadlens.home=%HOME_DIR%" %JAVA_OPTS% -cp "%TARGET%\classes;%MODEL_FILES%;%TARGET%\lib\*" threadlens.cli.Main %*
exit /b %errorlevel%

:build
echo threadlens: building; the first time this fetches libraries and the CoreNLP models from Maven Central, 0.9 GB, once 1>&2
type nul >"%TARGET%\.building"
pushd "%HOME_DIR%"
call mvn -B -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true %PROFILE% process-classes >"%TARGET%\build.log" 2>&1
set "STATUS=%errorlevel%"
popd
if not "%STATUS%"=="0" (findstr /b /c:"[ERROR]" "%TARGET%\build.log" 1>&2 & echo threadlens: the build failed; all of what it said is in %TARGET%\build.log 1>&2 & type nul >"%TARGET%\.failed" & exit /b 1)
move /y "%TARGET%\.building" "%TARGET%\.built" >nul
exit /b 0

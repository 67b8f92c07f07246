#!/usr/bin/env bash
# Makes one migration for both databases and renews the compiled models: src/CxBot.Migrations/add.sh AddKudos
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

name=${1:?usage: src/CxBot.Migrations/add.sh NAME}

# Compiled models name the properties of yesterday's entities, and would stop the build that is to make today's.
rm -rf src/CxBot.Core/Storage/CompiledModels

dotnet tool restore
dotnet build src/CxBot.Migrations
for provider in Sqlite Postgres; do
    # No --namespace: it follows from the folder, and naming it would put the snapshot into a folder of that name.
    dotnet ef migrations add "$name" --no-build \
        --project src/CxBot.Core --startup-project src/CxBot.Migrations \
        --context "${provider}CxDb" --output-dir "Storage/Migrations/$provider"
done

src/CxBot.Migrations/optimize.sh

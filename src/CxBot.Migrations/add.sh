#!/usr/bin/env bash
# Makes one migration for both databases: src/CxBot.Migrations/add.sh AddKudos
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

name=${1:?usage: src/CxBot.Migrations/add.sh NAME}

dotnet tool restore
dotnet build src/CxBot.Migrations
for provider in Sqlite Postgres; do
    dotnet ef migrations add "$name" --no-build \
        --project src/CxBot.Core --startup-project src/CxBot.Migrations \
        --context "${provider}CxDb" \
        --output-dir "Storage/Migrations/$provider" --namespace "CxBot.Core.Storage.Migrations.$provider"
done

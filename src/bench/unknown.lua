-- For wrk: adds a parameter nobody knows, another each time, so that no kept answer is used.
local path
init = function()
  path = wrk.path
end
local at = 0
request = function()
  at = at + 1
  return wrk.format("GET", path .. "&bench=" .. at)
end
